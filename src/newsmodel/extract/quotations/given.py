"""Given names and the pronoun they go with, from general knowledge; names given to anybody are left out."""

from __future__ import annotations

from newsmodel.extract.quotations.words import word_set

__all__ = ["gender_of", "is_given"]

_HE = word_set(
    "Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmed Ahmad Alan Albert Alejandro Aleksandr Aleksei Alexander"
    " Alexei Alfred Ali Allan Allen Anatoly Anders Andre Andrei Andrew Andrey Andy Angelo Anthony Anton Antonio"
    " Arnold Arthur Arturo Bashar Barack Barry Ben Benjamin Bernard Bernie Bill Billy Björn Bob Bobby Boris Brad"
    " Bradley Brendan Brent Brett Brian Bruce Bruno Bryan Byron Carl Carlos Carlo Chad Charles Charlie Chester"
    " Chris Christian Christoph Christopher Chuck Clarence Claude Claus Clayton Clifford Clint Clinton Clive Colin"
    " Corey Cory Craig Curtis Dale Damian Dan Daniel Darrell Dave David Dean Denis Dennis Denny Derek Dick Diego"
    " Dieter Dirk Dmitri Dmitry Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Eduardo Edward"
    " Edwin Elijah Elliott Emanuel Emmanuel Enrique Eric Erik Ernest Ernst Ethan Eugene Evan Felix Fernando"
    " Francesco Francis Francisco Francois François Frank Franklin Franz Fred Frederick Friedrich Fritz Garrett"
    " Gary Gavin Gene Geoffrey Georg George Georges Gerald Gerhard Giovanni Giuseppe Glenn Gordon Graham Greg"
    " Gregory Guido Guillermo Gustavo Guy Hamid Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henry"
    " Herbert Herman Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jacques Jaime Jake"
    " James Jamie Jan Jared Jason Javier Jay Jeb Jean-Claude Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim"
    " Jimmy Joachim Joao Joaquin Joe Joel Johan Johann John Johnny Jon Jonas Jonathan Jorge José Jose Josef Joseph"
    " Josh Joshua Juan Julian Julio Jürgen Justin Karl Karim Keith Kenneth Ken Kent Kevin Khalid Kirk Klaus"
    " Konstantin Kurt Kyle Lamar Larry Lars Laurent Lawrence Lee Leo Leon Leonard Leonid Leonardo Liam Lloyd Logan"
    " Louis Luca Lucas Ludwig Luigi Luis Luke Lyndon Mahmoud Manfred Manuel Marc Marcel Marco Marcos Marcus"
    " Mariano Mario Mark Markus Martin Marvin Matt Matteo Matthew Matthias Maurice Max Maxim Mehdi Mehmet Michael"
    " Michel Miguel Mikhail Mike Milan Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Nathaniel Ned"
    " Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Noah Noel Norbert Norman Oleg Oliver Olivier"
    " Omar Oscar Osama Otto Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Pete Peter Phil Philip Philippe"
    " Phillip Pierre Rafael Rahm Rajiv Ralph Ramon Rand Randall Randy Raúl Raul Ray Raymond Recep Reid Reince Rene"
    " Reza Ricardo Richard Rick Robert Roberto Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy"
    " Ruben Rudolf Rudy Rupert Russ Russell Ryan Salman Sam Samuel Santiago Saul Scott Sean Sebastian Serge Sergei"
    " Sergey Sergio Seth Shane Shawn Sheldon Sidney Silvio Simon Stanley Stefan Stefano Stephan Stephen Steve"
    " Steven Stuart Sven Ted Terence Terry Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis"
    " Trent Trevor Trey Tyler Ulrich Umberto Uwe Viktor Vincent Vince Victor Vitaly Vladimir Volker Walter Warren"
    " Wayne Werner Wesley Wilhelm Willem William Willy Winston Wolfgang Xavier Xi Yasser Yuri Yusuf Zachary"
    " Akira Amit Anil Arjun Arkady Asif Benedict Bilal Bram Cedric Chidi Clement Cyril Deng Desmond Dexter"
    " Dominic Dragan Edmund Emeka Emre Ernesto Ewald Ezra Fabian Faisal Femi Fergus Gareth Gennady Gilbert Giles"
    " Godfrey Goran Gregor Grigory Gunnar Gus Günter Günther Halvard Hamish Heinz Hendrik Hermann Hiroshi Horace"
    " Humphrey Idris Idriss Ignatius Imran Istvan Ivor Jamal Janos Jasper Jesper Joaquim Joost Julius Jörg"
    " Kasper Kemal Kenji Kieran Kofi Kostas Krzysztof Kwame Lachlan Laszlo Leif Leopold Lionel Lucian Lukas Mads"
    " Magnus Malik Marius Maurizio Mihai Mikkel Monty Mustapha Narendra Nawaz Nikola Nils Olaf Olumide Oswald"
    " Otis Percy Petros Pieter Piotr Quentin Ralf Rashid Rasmus Ravi Reginald Rhys Roderick Rufus Sander Sandro"
    " Sanjay Satoshi Saturnino Seamus Sigmund Stanislav Stavros Stefanos Suresh Takeshi Tariq Terrence Thaddeus"
    " Theo Tito Tobias Tomasz Torsten Tristan Ulf Vasily Vernon Vikram Vladislav Wallace Wilfred Wojciech"
    " Yannick Yevgeny Yiannis Zbigniew Zoran"
)
_SHE = word_set(
    "Abigail Ada Adele Agnes Aisha Alba Alexandra Alexis Alice Alicia Alina Alison Allison Alyssa Amanda Amber"
    " Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Anja Ann Anna Anne Annette Annie Antonia April Arlene"
    " Astrid Audrey Barbara Beatrice Beatriz Becky Bernadette Beth Bethany Betsy Betty Beverly Birgit Bonnie"
    " Brenda Bridget Brigitte Camila Camille Candice Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie"
    " Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Claudia"
    " Colleen Condoleezza Connie Constance Consuelo Corinne Courtney Cristina Crystal Cynthia Daisy Danielle"
    " Daniela Dawn Deborah Debbie Debra Denise Desiree Diana Diane Dianne Dolores Donna Dora Doris Dorothy Edith"
    " Eileen Elaine Eleanor Elena Elisa Elise Elisabeth Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin"
    " Esther Eva Eve Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gabrielle Gail Gayle Geraldine Gina"
    " Gisela Giulia Gloria Greta Gretchen Gwen Hannah Harriet Heather Heidi Helen Helena Helene Helga Hilary"
    " Hillary Holly Hope Ida Ilse Inga Ingrid Irene Iris Irina Isabel Isabella Ivanka Jackie Jacqueline Jana Jane"
    " Janet Janice Janine Jasmine Jean Jeanne Jeannie Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodi"
    " Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Karen Karin Karla Kate Katherine Kathleen"
    " Kathryn Kathy Katie Katja Katrina Kayla Kellyanne Kelly Kimberly Kirsten Kristen Kristin Kristina Lara Laura"
    " Lauren Leah Leila Lena Leslie Leticia Lily Linda Lisa Liz Lois Lora Loretta Lori Lorraine Louise Lucia Lucy"
    " Luisa Lydia Lynn Madeleine Madison Margaret Margarita Marge Maria Mariana Marie Marilyn Marina Marjorie"
    " Marlene Marcia Marsha Marta Martha Mary Maureen Megan Melania Melanie Melinda Melissa Mercedes Meredith Mia"
    " Michaela Michele Michelle Mildred Miriam Molly Monica Monika Nadia Nancy Naomi Natalia Natalie Natasha"
    " Nicole Nicola Nina Nora Norma Olga Olivia Pamela Patricia Patty Paula Paulina Pauline Peggy Penelope Penny"
    " Petra Phyllis Polly Priscilla Rachel Raquel Rebecca Regina Renata Renee Rita Roberta Rosa Rosalind Rose"
    " Rosemary Roxanne Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Selena Serena Sharon Sheila Shelly"
    " Sherry Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stephanie Sue Susan Susanna Susanne"
    " Suzanne Svetlana Sylvia Tamara Tammy Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracy Ursula"
    " Valentina Valerie Vanessa Vera Veronica Veronika Victoria Viola Virginia Vivian Wanda Wendy Whitney Yolanda"
    " Yvette Yvonne Zoe"
    " Agnieszka Amina Aminata Amélie Anjali Anneke Annika Aoife Aurélie Aylin Ayse Beatrix Bernice Bronwyn"
    " Candace Capucine Chioma Clémence Colette Cordelia Deepa Dragana Ebba Edna Ekaterina Eleni Elif Esperanza"
    " Ethel Ewa Fatou Femke Freya Galina Gladys Guadalupe Gudrun Gudula Gwendolyn Hannelore Hattie Heike"
    " Henrietta Hettie Honoria Huma Hyacinth Ilona Imelda Indira Ingeborg Ioana Jelena Jutta Katarzyna Keiko"
    " Khadija Lakshmi Layla Lorena Lucinda Ludmila Magda Malgorzata Margot Marieke Marisol Mavis Meera Mette"
    " Milena Mirela Mirja Muriel Myrtle Nadezhda Nadège Ngozi Niamh Nuria Odette Oksana Olena Orla Parisa"
    " Philippa Pilar Priya Remedios Renate Rhiannon Rosalie Sabina Sadie Salma Samira Saoirse Shirin Signe"
    " Sigrid Siobhan Solange Solveig Sonya Stella Sunita Tatyana Tessa Thelma Trudy Ulrike Velma Verna Wilma"
    " Winifred Xiomara Yasmin Yulia Zainab Zara Zelda Zoya Zsuzsa Élodie"
)
_HONORIFICS = {
    "mr": "he", "sir": "he", "lord": "he", "monsieur": "he", "herr": "he", "señor": "he", "father": "he", "king": "he",
    "prince": "he", "congressman": "he", "spokesman": "he", "chairman": "he", "mrs": "she", "ms": "she", "miss": "she",
    "lady": "she", "dame": "she", "madame": "she", "frau": "she", "señora": "she", "sister": "she", "queen": "she",
    "princess": "she", "congresswoman": "she", "spokeswoman": "she", "chairwoman": "she", "businesswoman": "she",
    "businessman": "he", "actress": "she", "actor": "he", "widow": "she", "widower": "he", "mother": "she", "wife": "she",
    "daughter": "she", "aunt": "she", "grandmother": "she", "husband": "he", "son": "he", "brother": "he", "uncle": "he",
    "grandfather": "he", "councilwoman": "she", "councilman": "he", "alderwoman": "she", "nun": "she", "policewoman": "she",
}  # fmt: skip


def is_given(word: str) -> bool:
    """Whether the word is a given name that is known here."""
    return word in _HE or word in _SHE


def gender_of(name: str, before: str | None = None) -> str | None:
    """`he` or `she`, by the words before the name, else by the given name; None where neither tells."""
    for word in (before or "").lower().split():
        if (told := _HONORIFICS.get(word.strip(".,’'"))) is not None:
            return told
    first = name.split(" ", 1)[0]
    if " " not in name:
        return None
    return "he" if first in _HE else "she" if first in _SHE else None
