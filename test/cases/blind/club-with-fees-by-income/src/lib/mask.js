// erika@club.example -> e…@club.example
function maskEmail(email) {
  const at = email.indexOf('@');
  return `${email[0]}…${email.slice(at)}`;
}

module.exports = { maskEmail };
