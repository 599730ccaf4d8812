import { plural, words } from '@/lib/i18n/words';

/** The welcome page, where the settings live too. */
export const welcome = words({
  en: {
    pageTitle: 'Welcome to Backlight',
    headline: 'Every request in the light',
    sentence:
      'Backlight catches what people ask marketing for, right where they ask, and shows the team’s one list and how much is in progress.',
    private: 'No account, no server: everything stays in this browser.',
    language: 'Language',
    teamTitle: 'Your team',
    teamName: 'Team name',
    teamPlaceholder: 'Marketing',
    defaultTeam: 'Our team',
    savedNow: 'Saved',
    columnsNote: (columns: string) =>
      `Your board starts with ${columns}. The numbers are limits; change them any time.`,
    gmailTitle: 'A button in Gmail',
    gmailDoes:
      'One press beside a mail saves it as a request: with sender, date and a link back to that mail.',
    gmailReads:
      'It reads the mail you press it on, when you press it. Nothing else, and nothing leaves this browser.',
    gmailTurnOn: 'Turn the Gmail button on',
    gmailAsking: 'Your browser is asking you…',
    gmailOn: 'The Gmail button is on',
    gmailOnText: 'Open Gmail: the lamp stands beside every subject and on every row.',
    gmailTurnOff: 'Turn it off',
    gmailRefused:
      'You said no, and that is fine: the toolbar button captures mails too. Turn it on here whenever you like.',
    tryTitle: 'See it work',
    practice: 'Try it on a practice inbox',
    practiceText: 'Invented mails, the real button.',
    sampleLoad: 'Load the sample team',
    sampleLoadText: 'A busy team to look around in. Gone again with one press.',
    sampleRemove: 'Remove the sample',
    sampleRemoveText: (team: string) => `${team} shows invented work. Your own stays when you remove it.`,
    sampleLoaded: 'The sample team is loaded.',
    sampleRemoved: (count: number) =>
      plural('en', count, { one: 'Removed: # invented thing.', other: 'Removed: # invented things.' }),
    backlogOpen: 'Open the backlog',
    backlogOpenText: 'The team’s one ordered list, and the board.',
    elsewhere: 'On any other page: press the lamp in the toolbar, or',
    shortcut: 'Alt+Shift+B',
    notSaved: 'Not saved.',
  },
  pl: {
    pageTitle: 'Witaj w Backlight',
    headline: 'Każde zgłoszenie w świetle',
    sentence:
      'Backlight zbiera to, o co ludzie proszą marketing, tam, gdzie o to proszą, i pokazuje jedną listę zespołu oraz ile jest w toku.',
    private: 'Bez konta i bez serwera: wszystko zostaje w tej przeglądarce.',
    language: 'Język',
    teamTitle: 'Wasz zespół',
    teamName: 'Nazwa zespołu',
    teamPlaceholder: 'Marketing',
    defaultTeam: 'Nasz zespół',
    savedNow: 'Zapisano',
    columnsNote: (columns: string) =>
      `Tablica zaczyna się od kolumn: ${columns}. Liczby to limity; można je zmienić w każdej chwili.`,
    gmailTitle: 'Przycisk w Gmailu',
    gmailDoes:
      'Jedno kliknięcie przy wiadomości zapisuje ją jako zgłoszenie: z nadawcą, datą i linkiem do tej wiadomości.',
    gmailReads:
      'Czyta tylko wiadomość, przy której klikniesz, i tylko wtedy. Nic więcej, i nic nie opuszcza tej przeglądarki.',
    gmailTurnOn: 'Włącz przycisk w Gmailu',
    gmailAsking: 'Przeglądarka pyta o zgodę…',
    gmailOn: 'Przycisk w Gmailu jest włączony',
    gmailOnText: 'Otwórz Gmaila: lampka stoi przy każdym temacie i w każdym wierszu.',
    gmailTurnOff: 'Wyłącz',
    gmailRefused:
      'Bez zgody też się da: przycisk na pasku przeglądarki zapisuje również wiadomości. Włączysz to tutaj, kiedy zechcesz.',
    tryTitle: 'Zobacz, jak działa',
    practice: 'Wypróbuj na skrzynce do ćwiczeń',
    practiceText: 'Zmyślone wiadomości, prawdziwy przycisk.',
    sampleLoad: 'Wczytaj przykładowy zespół',
    sampleLoadText: 'Zajęty zespół do rozejrzenia się. Usuniesz go jednym kliknięciem.',
    sampleRemove: 'Usuń przykład',
    sampleRemoveText: (team: string) => `${team}: widać tu zmyśloną pracę. Wasza zostanie, gdy ją usuniesz.`,
    sampleLoaded: 'Przykładowy zespół jest wczytany.',
    sampleRemoved: (count: number) => `Usunięto zmyślone wpisy: ${count}.`,
    backlogOpen: 'Otwórz backlog',
    backlogOpenText: 'Jedna uporządkowana lista zespołu i tablica.',
    elsewhere: 'Na każdej innej stronie: kliknij lampkę na pasku przeglądarki albo naciśnij',
    shortcut: 'Alt+Shift+B',
    notSaved: 'Nie zapisano.',
  },
  es: {
    pageTitle: 'Te damos la bienvenida a Backlight',
    headline: 'Cada solicitud, a la luz',
    sentence:
      'Backlight recoge lo que piden a marketing allí donde lo piden y muestra la lista única del equipo y cuánto hay en curso.',
    private: 'Sin cuenta ni servidor: todo se queda en este navegador.',
    language: 'Idioma',
    teamTitle: 'Vuestro equipo',
    teamName: 'Nombre del equipo',
    teamPlaceholder: 'Marketing',
    defaultTeam: 'Nuestro equipo',
    savedNow: 'Guardado',
    columnsNote: (columns: string) =>
      `El tablero empieza con ${columns}. Los números son límites; se pueden cambiar cuando queráis.`,
    gmailTitle: 'Un botón en Gmail',
    gmailDoes:
      'Un clic junto a un correo lo guarda como solicitud: con remitente, fecha y un enlace a ese correo.',
    gmailReads:
      'Lee el correo en el que haces clic, y solo entonces. Nada más, y nada sale de este navegador.',
    gmailTurnOn: 'Activar el botón de Gmail',
    gmailAsking: 'El navegador te está preguntando…',
    gmailOn: 'El botón de Gmail está activado',
    gmailOnText: 'Abre Gmail: la lámpara está junto a cada asunto y en cada fila.',
    gmailTurnOff: 'Desactivarlo',
    gmailRefused:
      'Dijiste que no, y está bien: el botón de la barra también captura correos. Actívalo aquí cuando quieras.',
    tryTitle: 'Míralo funcionar',
    practice: 'Probar en un buzón de práctica',
    practiceText: 'Correos inventados, el botón de verdad.',
    sampleLoad: 'Cargar el equipo de ejemplo',
    sampleLoadText: 'Un equipo ocupado para echar un vistazo. Se quita con un clic.',
    sampleRemove: 'Quitar el ejemplo',
    sampleRemoveText: (team: string) => `${team} muestra trabajo inventado. Lo vuestro se queda al quitarlo.`,
    sampleLoaded: 'El equipo de ejemplo está cargado.',
    sampleRemoved: (count: number) =>
      plural('es', count, {
        one: 'Quitado: # elemento inventado.',
        other: 'Quitados: # elementos inventados.',
      }),
    backlogOpen: 'Abrir el backlog',
    backlogOpenText: 'La lista única y ordenada del equipo, y el tablero.',
    elsewhere: 'En cualquier otra página: pulsa la lámpara de la barra o',
    shortcut: 'Alt+Shift+B',
    notSaved: 'No se guardó.',
  },
});
