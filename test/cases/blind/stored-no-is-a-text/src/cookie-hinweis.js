// case: yes and no are both stored as text, and the start only looks whether the text is there
// rules: no-ineffective-consent-check, no-collection-before-consent
import ReactGA from 'react-ga4';

export function zeigeHinweis(leiste) {
  leiste.querySelector('.ja').addEventListener('click', () => {
    localStorage.setItem('statistik-consent', 'true');
    leiste.remove();
    starteStatistik();
  });
  leiste.querySelector('.nein').addEventListener('click', () => {
    localStorage.setItem('statistik-consent', 'false');
    leiste.remove();
  });
}

export function starteStatistik() {
  if (localStorage.getItem('statistik-consent')) { // expect: no-ineffective-consent-check
    ReactGA.initialize('G-71KPW'); // expect: no-collection-before-consent
  }
}
