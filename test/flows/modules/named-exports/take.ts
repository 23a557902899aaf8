import { change, changing, give, plain, renamed, value as alias } from './give';
import * as all from './give';
sink(alias); // flow: email
sink(plain);
sink(give()); // flow: phone
sink(renamed); // flow: email
sink(all.value); // flow: email
sink(all.plain);
sink(all.give()); // flow: phone
change();
sink(changing); // flow: email
const { value, plain: still } = all;
sink(value); // flow: email
sink(still);
