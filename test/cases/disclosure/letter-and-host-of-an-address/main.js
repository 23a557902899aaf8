// case: of an address the first letter and the host are logged; the name before the host is logged beside it
// rules: no-personal-data-in-logs
function maskedByIndex(email) {
  const at = email.indexOf('@');
  return `${email[0]}…${email.slice(at)}`;
}

function maskedByCut(address) {
  const at = address.indexOf('@');
  return `${address.slice(0, 1)}***${address.slice(at)}`;
}

function nameOnly(email) {
  return email.slice(0, email.indexOf('@'));
}

export function joined(member) {
  console.log('joined', maskedByIndex(member.email));
  console.log('joined', maskedByCut(member.email));
  console.log('joined', nameOnly(member.email)); // expect: no-personal-data-in-logs
  console.log(`joined ${member.emails[0]} …`); // expect: no-personal-data-in-logs
}
