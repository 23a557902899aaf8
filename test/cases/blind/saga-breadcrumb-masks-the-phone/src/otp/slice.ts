import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

interface CodeRequest {
  region: string;
  phone: string;
}

const otp = createSlice({
  name: 'otp',
  initialState: { state: 'idle' },
  reducers: {
    codeRequested(state, _action: PayloadAction<CodeRequest>) {
      state.state = 'asking';
    },
    codeSent(state) {
      state.state = 'sent';
    },
    codeFailed(state) {
      state.state = 'failed';
    },
  },
});

export const { codeRequested, codeSent, codeFailed } = otp.actions;
export default otp.reducer;
