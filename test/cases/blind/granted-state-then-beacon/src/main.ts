import { locateVisitor } from './delivery-zone';

document.querySelector('#year')!.textContent = String(new Date().getFullYear());
void locateVisitor();
