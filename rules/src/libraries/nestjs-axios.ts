import type { LibraryModel } from './model.js';
import { axiosMembers } from './axios.js';

export const NESTJS_AXIOS: LibraryModel = {
  package: '@nestjs/axios',
  docs: 'https://docs.nestjs.com/techniques/http-module',
  members: {
    'HttpModule.{register,registerAsync}': { configures: true, drops: true },
    ...axiosMembers('HttpService#', 'config0'),
    'HttpService#axiosRef': { is: 'axios:Axios' },
  },
};
