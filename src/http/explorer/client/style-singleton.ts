/**
 * Stands in for the package react-style-singleton, which GraphiQL's dialogs use to write a style element that
 * stops the page behind them from scrolling. This page never scrolls, and its policy allows no inline style.
 */
export const styleSingleton = () => () => null;
