const express = require('express');
const session = require('express-session');
const cookieParser = require('cookie-parser');

const app = express();
app.use(cookieParser());
app.use(session({ secret: 'k', resave: false, saveUninitialized: true }));
app.set('view engine', 'ejs');
app.set('motd', source('email'));
app.set('title', 'Shop');
app.locals.owner = source('email');
app.locals.year = 2024;

app.post('/login', (req, res) => {
  req.session.user = source('email');
  req.session.theme = 'dark';
  req.session.cart = [];
  res.redirect('/');
});

app.post('/cart', (req, res) => {
  req.session.cart.push({ sku: source('email'), qty: 1 });
  sink(req.session.cart[0].sku); // flow: email
  sink(req.session.cart[0].qty);
  res.end();
});

app.get('/', (req, res) => {
  sink(req.session.user); // flow: email
  sink(req.session.theme);
  sink(app.get('motd')); // flow: email
  sink(app.get('title'));
  sink(req.app.locals.owner); // flow: email
  sink(req.app.locals.year);
  const model = { user: req.session.user, theme: req.session.theme };
  sink(model); // flow: email
  sink(model.theme);
  res.render('index', model);
});

app.get('/logout', (req, res) => {
  req.session.user = null;
  sink(req.session.user);
  req.session.destroy(() => res.redirect('/'));
});

function cookies(__taint_src, res) {
  const { sid, lang = 'it' } = __taint_src.cookies;
  sink(sid); // flow: email
  sink(lang); // flow: email
  const known = ['it', 'en'].find((l) => l === lang) || 'it';
  sink(known);
  res.cookie('lang', known);
}
app.get('/cookies', cookies);
module.exports = app;
