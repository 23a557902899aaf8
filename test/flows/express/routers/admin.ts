import express = require('express');
const admin = express.Router({ mergeParams: true });
const load = (kind: string) => (req, res, next) => {
  req.loaded = kind === 'value' ? source('email') : 'plain';
  next();
};
admin.get('/', load('value'), (req, res) => {
  sink(req.loaded); // flow: email
  sink(req.role); // flow: phone
});
admin.get('/calm', [load('note')], (req, res) => {
  sink(req.loaded);
});
admin.post('/', [load('value'), load('note')], (req, res) => {
  sink(req.loaded);
});
export { admin };
