// case: the page writes the answer as the string true or false and asks only whether the string is there
// rules: no-ineffective-consent-check

document.querySelector('#privacy button')?.setAttribute('type', 'submit');
