import LogRocket from 'logrocket';

const APP = 'hausverwaltung/portal';

export const startReplay = (consent = false) => consent && LogRocket.init(APP);

export const stopReplay = () => LogRocket.uninstall();
