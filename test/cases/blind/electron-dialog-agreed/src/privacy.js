document.querySelector('#allow-statistics').addEventListener('click', () => window.privacy.consentToStatistics(true));
document.querySelector('#refuse-statistics').addEventListener('click', () => window.privacy.consentToStatistics(false));
