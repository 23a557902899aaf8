import { create } from 'zustand';

interface CameraState {
  status: string;
  canAskAgain: boolean;
}

interface PermissionState {
  camera: CameraState | null;
  setCamera: (camera: CameraState) => void;
}

export const usePermissionState = create<PermissionState>()((set) => ({
  camera: null,
  setCamera: (camera) => set({ camera }),
}));
