// probes: JSON import beside personal data
import conf from './conf.json';
import { user } from './user.js';
sink(conf.host);
sink({ ...conf, ...user }); // flow: email
sink({ ...user, ...conf }.mail); // spurious: email, what a JSON file holds is not read
sink({ ...user, ...conf }.id);
