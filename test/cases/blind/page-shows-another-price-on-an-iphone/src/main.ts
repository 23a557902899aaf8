// case: a script in the page raises the price when the browser runs on an iPhone
// rules: no-personalized-pricing

document.querySelector('h1')?.setAttribute('data-ready', 'true');
