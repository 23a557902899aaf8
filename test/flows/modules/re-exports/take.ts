import { inner, other, plain, renamed, unnamed, value } from '.';
import { deepest, twice } from './second';
sink(value);
sink(other); // flow: phone
sink(plain);
sink(renamed); // flow: phone
sink(unnamed);
sink(inner.value); // flow: email
sink(inner.plain);
sink(deepest); // flow: email
sink(twice); // flow: phone
