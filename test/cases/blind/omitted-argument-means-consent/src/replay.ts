import LogRocket from 'logrocket';

const APP = 'hausverwaltung/portal';

export const startReplay = (consent = true) => consent && LogRocket.init(APP); // expect: no-ineffective-consent-check, no-collection-before-consent

export const stopReplay = () => LogRocket.uninstall();
