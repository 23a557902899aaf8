// case: the tracing middleware puts an id and a yes or no about the e-mail on the span
// rules: no-personal-data-in-logs
import express from 'express';
import { sessionUser } from './session';
import { traceUser } from './tracing';

const app = express();

app.use(sessionUser);
app.use(traceUser);
app.get('/projects', (req, res) => res.json({ projects: [] }));

app.listen(8080);
