import { create } from 'zustand';

export interface SessionUser {
  id: string;
  phone: string;
  nickname: string;
}

interface SessionState {
  user: SessionUser | null;
  signIn: (user: SessionUser) => void;
  signOut: () => void;
}

export const useSession = create<SessionState>((set) => ({
  user: null,
  signIn: (user) => set({ user }),
  signOut: () => set({ user: null }),
}));
