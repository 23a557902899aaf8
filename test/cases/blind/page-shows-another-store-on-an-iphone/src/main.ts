// case: a script in the page looks at the browser for the link to the app, while the price goes by the nights
// rules: no-personalized-pricing

document.querySelector('h1')?.setAttribute('data-ready', 'true');
