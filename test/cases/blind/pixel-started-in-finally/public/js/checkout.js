// case: the pixel starts in finally, which also runs after the refusing return
// rules: no-collection-before-consent

import { adChoice } from './ad-choice.js';

async function showThanks(order) {
  const box = document.querySelector('#thanks');
  try {
    const choice = await adChoice();
    if (choice !== 'granted') return;
    box.querySelector('.partner').hidden = false;
  } catch (error) {
    box.dataset.partner = 'unknown';
  } finally {
    window.fbq('init', '291840227755103'); // expect: no-collection-before-consent
    box.querySelector('.number').textContent = order.number;
  }
}

document.addEventListener('order:placed', (event) => showThanks(event.detail));
