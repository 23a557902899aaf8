export function useMail() {
  const mail = source('email');
  return () => {
    sink(mail); // flow: email
  };
}
export function makeActions() {
  return {
    show: () => sink(source('phone')), // flow: phone
    inner: { hide: () => sink('plain') },
  };
}
export async function later() {
  return () => sink(source('phone')); // flow: phone
}
function nobody() {
  return () => sink(source('name')); // flow: name
}
