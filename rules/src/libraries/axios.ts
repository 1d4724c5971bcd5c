import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { DROPS, READS } from './parts.js';

/**
 * The request methods under a prefix. `options` is the place of the instance's options: `init0` for instances of
 * `axios.create`, `config0` where a module is configured.
 */
export function axiosMembers(prefix: string, options: 'init0' | 'config0'): Record<string, ApiModel> {
  const request = (data: readonly string[], config: readonly string[], url: readonly string[]): ApiModel => {
    const sink: SinkModel = {
      channel: 'http-request',
      data: [
        ...url,
        ...data,
        ...config.flatMap((place) => [`${place}.params`, `${place}.headers`, `${place}.data`]),
      ],
      transport: {
        url,
        base: [...config.map((place) => `${place}.baseURL`), `${options}.baseURL`],
        unencryptedWhen: [...config, options].map((place) => [
          { at: `${place}.httpsAgent.rejectUnauthorized`, is: [false] },
        ]),
      },
      recipient: 'host',
    };
    return { sink, ...READS };
  };
  return {
    [`${prefix}{get,delete,head,options}`]: request([], ['arg1'], ['arg0']),
    [`${prefix}{post,put,patch,postForm,putForm,patchForm}`]: request(['arg1'], ['arg2'], ['arg0']),
    [`${prefix}request`]: request([], ['arg0'], ['arg0.url']),
  };
}

export const AXIOS: LibraryModel = {
  package: 'axios',
  docs: 'https://axios-http.com/docs/req_config',
  types: { AxiosInstance: 'Axios', AxiosStatic: 'Axios' },
  members: {
    ...axiosMembers('', 'config0'),
    ...axiosMembers('Axios#', 'init0'),
    create: { drops: true, returns: 'Axios' },
    // Called as a function: `axios(config)`, `axios(url, config)`, and the same on an instance.
    '{default,Axios}': {
      sink: {
        channel: 'http-request',
        data: ['arg0', 'arg1.data', 'arg1.params', 'arg1.headers'],
        transport: {
          url: ['arg0', 'arg0.url'],
          base: ['arg0.baseURL', 'arg1.baseURL', 'init0.baseURL'],
          unencryptedWhen: [
            [{ at: 'arg0.httpsAgent.rejectUnauthorized', is: [false] }],
            [{ at: 'arg1.httpsAgent.rejectUnauthorized', is: [false] }],
            [{ at: 'init0.httpsAgent.rejectUnauthorized', is: [false] }],
          ],
        },
        recipient: 'host',
      },
      ...READS,
    },
    'Axios#interceptors.{request,response}.{use,eject}': DROPS,
    'interceptors.{request,response}.{use,eject}': DROPS,
    '{isAxiosError,isCancel,Axios#getUri}': DROPS,
  },
};
