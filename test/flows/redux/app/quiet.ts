const start = { value: 'plain', late: 'plain' };
export function quietReducer(state = start, action) {
  switch (action.type) {
    case 'quiet/set':
      return { ...state, value: action.value };
    case 'late/set':
      return { ...state, late: action.late };
    default:
      return state;
  }
}
export const setQuiet = value => ({ type: 'quiet/set', value });
export const setLate = late => ({ type: 'late/set', late });
export const loadLate = () => async (dispatch, getState) => {
  dispatch(setLate(source('phone')));
  sink(getState().quiet.late); // flow: phone
  sink(getState().quiet.value);
};
