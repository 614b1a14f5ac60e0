// What one cannot get at: scrolled to, it stays outside the window or something lies over it.
const INTERACTIVE = 'a[href], button, input, select, textarea, [tabindex="0"]';

export function hidden(page) {
  return page.evaluate((interactive) => {
    const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const wanted = (element) =>
      !element.disabled &&
      !element.matches('.skip') &&
      !element.closest('[aria-hidden=true], [inert]') &&
      shown(element);
    function problem(element) {
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) return null;
      // Of what is larger than the window, the middle of what is seen.
      const x = (Math.max(box.left, 0) + Math.min(box.right, window.innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
      const inside = x >= 0 && x <= window.innerWidth && y >= 0 && y <= window.innerHeight;
      if (!inside) return 'outside the window';
      const over = document.elementFromPoint(x, y);
      const reached =
        over && (element.contains(over) || over.contains(element) || over.closest('label')?.control === element);
      return reached ? null : `under ${over?.outerHTML.slice(0, 80)}`;
    }
    return [...document.querySelectorAll(interactive)].filter(wanted).flatMap((element) => {
      const wrong = problem(element);
      return wrong ? [`${element.outerHTML.slice(0, 100)} is ${wrong}`] : [];
    });
  }, INTERACTIVE);
}
