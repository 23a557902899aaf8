import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import axios from 'axios';
import LogRocket from 'logrocket';

export type SessionUser = { id: string; email: string; firstName: string; lastName: string; role: 'student' | 'teacher' };

export const login = createAsyncThunk('session/login', async (form: { email: string; password: string }) => {
  const { data } = await axios.post<SessionUser>('/api/login', form);
  LogRocket.identify(data.id, { // expect: no-third-party-sharing-without-consent
    name: `${data.firstName} ${data.lastName}`,
    email: data.email,
  });
  return data;
});

export const sessionSlice = createSlice({
  name: 'session',
  initialState: { user: null as SessionUser | null, pending: false },
  reducers: {
    logout: (s) => {
      s.user = null;
    },
  },
  extraReducers: (b) => {
    b.addCase(login.pending, (s) => {
      s.pending = true;
    });
    b.addCase(login.fulfilled, (s, { payload }) => {
      s.user = payload;
      s.pending = false;
    });
    b.addCase(login.rejected, (s) => {
      s.pending = false;
    });
  },
});
