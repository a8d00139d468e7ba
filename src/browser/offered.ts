/*
 * What pages offer at once where there is something to offer, and lists when they are used. Together it is one
 * file, and one request.
 */
export { announce } from './announced.ts';
export { narrowList, showProgress } from './lists.ts';
export { offerResume } from './progress.ts';
export { showRemembered } from './remembered.ts';
export { offerViews } from './view.ts';
