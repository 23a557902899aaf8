// case: quiz server on Azure Face: the exam asks for consent first, face registration only looks at a school-wide switch
// rules: no-biometric-without-consent
const express = require('express');
const session = require('express-session');
const path = require('path');

const app = express();
app.set('view engine', 'ejs');
app.set('views', path.join(__dirname, 'views'));
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

const mustLogin = (req, res, next) => (req.session.student ? next() : res.redirect('/login'));

app.use('/login', require('./routes/login'));
app.use('/register-face', mustLogin, require('./routes/register-face'));
app.use('/practice', mustLogin, require('./routes/practice'));
app.use('/exam', mustLogin, require('./routes/exam'));

app.listen(process.env.PORT || 3000);
