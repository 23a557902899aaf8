import { starteStatistik, zeigeHinweis } from './cookie-hinweis.js';

starteStatistik();
const leiste = document.querySelector('#cookie-hinweis');
if (leiste) zeigeHinweis(leiste);
