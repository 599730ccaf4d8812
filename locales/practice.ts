/** The words of the practice inbox. Its mails stay as they were written. */
export const practice = {
  en: {
    notice: 'Practice inbox — nothing here is real',
    hint: 'Point at a mail, or open one, and press “Add to Backlight”.',
    inbox: 'Inbox',
    back: 'Back to the inbox',
    archive: 'Archive',
    showMessage: 'Show this message',
  },
  pl: {
    notice: 'Skrzynka do ćwiczeń — nic tu nie jest prawdziwe',
    hint: 'Wskaż wiadomość albo ją otwórz i naciśnij „Dodaj do Backlight”.',
    inbox: 'Odebrane',
    back: 'Wróć do odebranych',
    archive: 'Archiwizuj',
    showMessage: 'Pokaż tę wiadomość',
  },
  es: {
    notice: 'Bandeja de práctica: nada de esto es real',
    hint: 'Señala un correo, o ábrelo, y pulsa «Añadir a Backlight».',
    inbox: 'Recibidos',
    back: 'Volver a recibidos',
    archive: 'Archivar',
    showMessage: 'Mostrar este mensaje',
  },
};
