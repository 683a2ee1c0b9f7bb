/** The page's own words. What extensions say comes from them. */

import { preferences } from "./preferences.js";

const FRENCH = {
  "Home": "Accueil",
  "Orders": "Commandes",
  "Customers": "Clients",
  "Order": "Commande",
  "Customer": "Client",
  "Product": "Produit",
  "Guest": "Invité",
  "Log in": "Se connecter",
  "Log out": "Se déconnecter",
  "E-mail": "E-mail",
  "Password": "Mot de passe",
  "Accounts of the demo": "Comptes de la démo",
  "Orders and payments": "Commandes et paiements",
  "Orders, no payments": "Commandes, sans paiements",
  "Returns desk: receives, sees no money": "Réception : reçoit, ne voit pas d’argent",
  "A stand-in for the Saleor Dashboard, to try the extension in.":
    "Une doublure du Dashboard de Saleor, pour essayer l’extension.",
  "Dark": "Sombre",
  "Light": "Clair",
  "Language": "Langue",
  "App Bridge": "App Bridge",
  "Refresh the token now": "Renouveler le jeton",
  "Let the token expire": "Faire expirer le jeton",
  "Messages": "Messages",
  "Clear": "Effacer",
  "No messages yet.": "Aucun message.",
  "Items": "Articles",
  "Shipments": "Envois",
  "Payments": "Paiements",
  "History": "Historique",
  "Number": "Numéro",
  "Date": "Date",
  "Status": "Statut",
  "Paid": "Payé",
  "Total": "Total",
  "Quantity": "Quantité",
  "Price": "Prix",
  "Shipping": "Livraison",
  "Charged": "Encaissé",
  "Refunded": "Remboursé",
  "Variants": "Variantes",
  "Stock": "Stock",
  "More actions": "Autres actions",
  "Close": "Fermer",
  "Nothing here.": "Rien ici.",
  "Not found": "Introuvable",
  "There is nothing at this address.": "Il n’y a rien à cette adresse.",
  "No extension shows anything here.": "Aucune extension n’affiche rien ici.",
  "Good to see you.": "Bonjour.",
  "Extensions could not be read:": "Les extensions n’ont pas pu être lues :",
  "Your account may not use this extension.": "Votre compte ne peut pas utiliser cette extension.",
  "You are about to leave the Dashboard. Continue?": "Vous allez quitter le Dashboard. Continuer ?",
  "The extension asks for permissions:": "L’extension demande des autorisations :",
  "Extension": "Extension",
  "Navigation": "Navigation",
};

export const t = (text) => (preferences.locale === "fr" && FRENCH[text]) || text;

export const money = ({ amount, currency }) =>
  new Intl.NumberFormat(preferences.locale, { style: "currency", currency }).format(amount);

export const date = (iso, time = false) =>
  new Intl.DateTimeFormat(preferences.locale, {
    dateStyle: "medium",
    ...(time && { timeStyle: "short" }),
  }).format(new Date(iso));

/** `PARTIALLY_RETURNED` as a reader has it. */
export const word = (code) => {
  const text = (code || "").toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};
