document.querySelector('#allow-statistics').addEventListener('click', () => window.privacy.answer(true));
document.querySelector('#refuse-statistics').addEventListener('click', () => window.privacy.answer(false));
