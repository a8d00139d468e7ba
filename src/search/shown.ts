/** So many results are shown at first: what comes below the window is loaded as one nears it. */
export const shownFirst = 5;
/** So many fill the list then, and come more each time. */
export const shownEach = 10;
