const router = require('express').Router();
const bcrypt = require('bcryptjs');
const store = require('../lib/store');

router.get('/', (req, res) => res.render('login', { error: null }));

router.post('/', (req, res) => {
  const student = store.studentByLogin(req.body.login);
  if (!student || !bcrypt.compareSync(req.body.password, student.pass)) {
    return res.status(401).render('login', { error: 'Wrong login or password' });
  }
  req.session.student = { id: student.id, personId: student.azure_person };
  res.redirect('/exam');
});

module.exports = router;
