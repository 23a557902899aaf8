import { locateVisitor } from './delivery-zone';

const dialog = document.createElement('dialog');
dialog.innerHTML = `<form method="dialog">
  <p>May we send your position to our server once, to tell whether we deliver to you? You can also type your postcode.</p>
  <button value="refuse">No, I type it</button>
  <button value="consent">Yes, send my position</button>
</form>`;
document.body.append(dialog);

document.querySelector('#do-you-deliver')!.addEventListener('click', () => void locateVisitor(dialog));
