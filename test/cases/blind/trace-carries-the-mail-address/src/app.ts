// case: the tracing middleware puts the signed-in person's e-mail on the span
import express from 'express';
import { sessionUser } from './session';
import { traceUser } from './tracing';

const app = express();

app.use(sessionUser);
app.use(traceUser);
app.get('/projects', (req, res) => res.json({ projects: [] }));

app.listen(8080);
