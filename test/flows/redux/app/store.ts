import { configureStore, combineReducers, createListenerMiddleware } from '@reduxjs/toolkit';
import { heldReducer } from './held';
import { quietReducer } from './quiet';

const telling = store => next => action => {
  sink(action.payload); // flow: email
  return next(action);
};
const reducer = combineReducers({ held: heldReducer, quiet: quietReducer });
export const store = configureStore({ reducer, middleware: usual => usual().concat(telling) });
