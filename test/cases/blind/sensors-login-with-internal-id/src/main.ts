import { bangding, tuichu } from './tracking';
import { dangqianZhanghao } from './zhanghao';

document.querySelector('#tuichu')?.addEventListener('click', tuichu);

dangqianZhanghao().then((zhanghao) => {
  if (zhanghao) bangding(zhanghao);
});
