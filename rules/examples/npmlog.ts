import log from 'npmlog';

interface Maintainer {
  name: string;
  email: string;
  packages: string[];
}

log.addLevel('trace', 100);

export function published(maintainer: Maintainer): void {
  log.silly('publish', maintainer.email); // flow: log plain
  log.verbose('publish', maintainer.email); // flow: log plain
  log.info('publish', 'by %s', maintainer.email); // flow: log plain
  log.timing('publish', maintainer.email); // flow: log plain
  log.http('PUT', maintainer.email); // flow: log plain
  log.notice('', `by ${maintainer.email}`); // flow: log plain
  log.warn('publish', maintainer.email); // flow: log plain
  log.error('publish', maintainer.email); // flow: log plain
  log.silent('publish', maintainer.email); // flow: log plain
  log.log('info', 'publish', maintainer.email); // flow: log plain
  log.info('publish', '%d packages', maintainer.packages.length);
}
