import value, { plain } from './old';
import whole from './plain';
import { value as named } from './plain';
import * as all from './plain';
import required = require('./plain');
sink(value); // flow: email
sink(plain);
sink(whole.value); // flow: phone
sink(whole.plain);
sink(named); // flow: phone
sink(all.value); // flow: phone
sink(required.value); // flow: phone
sink(required.plain);
