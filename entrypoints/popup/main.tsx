import { mountRoot } from '@/components/app/mount-root';
import { PopupPage } from '@/components/pages/PopupPage';
import { openFigures } from '@/components/popup/figures-source';
import { popupActions } from '@/components/popup/popup-actions';
import { gmailSwitch } from '@/components/welcome/site-switch';

const source = openFigures();
const actions = popupActions();

// Kept figures are there at once; the very first time the database is awaited, so that no empty frame comes before it.
await source.ready;
mountRoot(() => <PopupPage source={source} actions={actions} gmail={gmailSwitch} />);
