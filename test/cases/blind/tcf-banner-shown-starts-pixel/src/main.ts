import { watchForAds } from './ads/pixel';
import { mountRecipes } from './recipes';

mountRecipes(document.querySelector('#recipes')!);
watchForAds();
