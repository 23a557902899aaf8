// probes: type-only imports, import equals, export equals style, barrels in TypeScript
import type { User } from './model';
import { type Row, make, Status } from './model';
import * as all from './barrel';
import dflt from './barrel';
const u: User = make(source('email'));
sink(u.mail); // flow: email
sink(u.id);
const r: Row = { u, s: Status.Done };
sink(r.s);
sink(r.u); // flow: email
sink(all.make('x').mail);
sink(all.secret); // flow: phone
sink(all.Status.Done);
sink(dflt.get()); // flow: name
sink(dflt.size);
