import { createAction } from '@reduxjs/toolkit';

export const consentChosen = createAction<{ analytics: boolean }>('banner/consentChosen');
export const bannerClosed = createAction('banner/closed');
