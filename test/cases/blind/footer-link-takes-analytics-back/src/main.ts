import { mountBar } from './consent-bar';
import { mountFooter } from './footer';

const bar = document.querySelector<HTMLElement>('#consent-bar');
const footer = document.querySelector<HTMLElement>('footer');
if (bar && localStorage.getItem('analytics-consent') === null) mountBar(bar);
if (footer) mountFooter(footer);
