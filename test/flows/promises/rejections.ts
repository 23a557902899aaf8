const a = Promise.reject(source('email'));
a.catch(reason => sink(reason)); // missing: email, rejections carry no data
a.then(value => sink(value));
a.then(() => 'plain', reason => sink(reason)); // missing: email, rejections carry no data
a.catch(reason => reason).then(value => sink(value)); // missing: email, rejections carry no data
a.catch(() => 'plain').then(value => sink(value));
Promise.resolve('plain').then(() => {
  throw source('email');
}).catch(reason => sink(reason)); // missing: email, rejections carry no data
Promise.resolve(source('phone')).catch(reason => sink(reason));
async function fail() {
  throw new Error(source('email'));
}
fail().catch(reason => sink(reason.message)); // missing: email, rejections carry no data
a.finally(() => 'plain').catch(reason => sink(reason)); // missing: email, rejections carry no data
new Promise((resolve, reject) => reject(source('phone'))).catch(reason => sink(reason)); // missing: phone, rejections carry no data
