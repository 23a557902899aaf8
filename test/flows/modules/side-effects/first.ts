import { add, set } from './state';
set(source('email'));
add(source('phone'));
