// case: a script in the page pushes the reader's e-mail address into the tag manager's data layer
// rules: no-third-party-sharing-without-consent

document.querySelector<HTMLInputElement>('#letters input')?.focus();
