import * as jwt from 'jsonwebtoken';
import multer from 'multer';
import express from 'express';
import dayjs from 'dayjs';
import { v4 as uuid } from 'uuid';

const token = jwt.sign({ sub: source('email'), role: 'user' }, 'key');
const payload = jwt.verify(token, 'key') as jwt.JwtPayload;
sink(payload.sub); // flow: email
sink(payload.role);
const decoded = jwt.decode(token) as jwt.JwtPayload;
sink(decoded.sub); // flow: email
sink(decoded.role);
const plain = jwt.sign({ sub: 'bob' }, 'key');
sink((jwt.verify(plain, 'key') as jwt.JwtPayload).sub);
jwt.verify(token, 'key', (err, p: any) => {
  sink(p.sub); // flow: email
  sink(err);
});

const upload = multer({
  storage: multer.diskStorage({
    destination: (req, file, cb) => cb(null, '/tmp'),
    filename: (req, __taint_src, cb) => {
      sink(__taint_src.originalname); // flow: email
      const ext = ['.png', '.jpg'].find((e) => __taint_src.originalname.endsWith(e)) ?? '.bin';
      sink(ext);
      cb(null, uuid() + ext);
    },
  }),
});
const app = express();
app.post('/up', (req: any, res, next) => {
  req.owner = source('email');
  req.folder = 'inbox';
  next();
}, upload.single('file'), (req: any, res) => {
  sink(req.owner); // flow: email
  sink(req.folder);
  res.end();
});

sink(uuid());
sink(dayjs('2024-01-01').format('[' + source('email') + '] YYYY')); // flow: email
sink(dayjs('2024-01-01').format('YYYY'));
sink({ id: uuid(), note: source('email') }); // flow: email
