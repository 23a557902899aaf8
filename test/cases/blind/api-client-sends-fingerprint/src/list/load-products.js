// case: the API client puts a device fingerprint on every request
// rules: no-fingerprinting-without-consent

import { api } from '../api/client.js';

const list = document.querySelector('#products');

api.get('/products?sort=new').then(({ data }) => {
  list.replaceChildren(...data.map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })));
});
