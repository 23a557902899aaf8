import { loadPixel } from './meta-pixel';

window.addEventListener('CookiebotOnConsentReady', () => loadPixel('508811'));
