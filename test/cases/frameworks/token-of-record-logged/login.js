// case: the token that is logged has the whole row of the user in it, and another has an id alone
// rules: no-personal-data-in-logs
const express = require('express');
const User = require('./user-model');
const { issueToken } = require('./tokens');
const router = express.Router();
router.post('/login', (req, res) => {
  User.login(req.body.username, req.body.password).then(user => {
    const token = issueToken({ user });
    console.log(token); // expect: no-personal-data-in-logs
    const short = issueToken({ id: user.id });
    console.log(short);
    res.json({ token });
  });
});
router.post('/join', async (req, res) => {
  res.json(await User.join(req.body.name, req.body.phone, req.body.password));
});
module.exports = router;
