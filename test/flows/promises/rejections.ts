const a = Promise.reject(source('email'));
a.catch(reason => sink(reason)); // flow: email
a.then(value => sink(value));
a.then(() => 'plain', reason => sink(reason)); // flow: email
a.catch(reason => reason).then(value => sink(value)); // flow: email
a.catch(() => 'plain').then(value => sink(value));
Promise.resolve('plain').then(() => {
  throw source('email');
}).catch(reason => sink(reason)); // flow: email
Promise.resolve(source('phone')).catch(reason => sink(reason));
async function fail() {
  throw new Error(source('email'));
}
fail().catch(reason => sink(reason.message)); // flow: email
a.finally(() => 'plain').catch(reason => sink(reason)); // flow: email
new Promise((resolve, reject) => reject(source('phone'))).catch(reason => sink(reason)); // flow: phone
